"""IFC in, survey out: the only folder that knows ifcopenshell, and only in its child process.

`files` is the way in. In the product's own process a file passes the gate (`model_file`,
`repairs` and what they use), `supervisor` hands it to a `child`, and `merging` makes one survey
of several. The child runs `worker`: `complaints` parses, `ifc_source` looks things up,
`extraction` reads the survey, and `kernel` builds the few shapes that `shapes` cannot read
straight from their records. `messages` is what the two processes say to each other.
"""
