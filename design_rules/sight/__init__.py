"""Who can see what: exact visibility in a plan, over half walls, through glass and voids.

Everything unknown gives two readings: "lower" takes what may block as blocking, "upper" does
not. The visibility kernel hides in `planar`.
"""
