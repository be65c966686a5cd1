"""Walking as people walk: taut strings over free floor, through doors and along stairs."""
