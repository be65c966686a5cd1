"""Small building models drawn by program, with the outcomes a reader of the rules expects."""
