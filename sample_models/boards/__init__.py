"""What can be drawn on a storey, a board for each kind of thing."""
