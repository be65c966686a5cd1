"""Colours and type of the plans: soft floors, dark walls, ways in ink."""

ZONES = {
    "private": "#d3e4f3",
    "quiet": "#d7ead6",
    "social": "#fbe6bd",
    "active": "#f8cfae",
    "staff": "#e2d6ee",
    "service": "#dfe5e8",
    "circulation": "#f3efe6",
    "entrance": "#f6ccd5",
    "outdoor": "#e6f1d5",
}
NO_ZONE = "#ffffff"
PUZZLE = "url(#puzzle)"  # over floors whose use is unknown
HATCH = (
    '<defs><pattern id="puzzle" width="7" height="7" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><path d="M0 0V7" stroke="#c2410c" stroke-width="1.2" '
    'stroke-opacity="0.35"/></pattern></defs>'
)
FONT = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"

CSS = f"""
text {{ font-family: {FONT}; fill: #22262b; }}
.sheet {{ fill: #fffefb; }}
.title {{ font-size: 20px; font-weight: 600; }}
.subtitle {{ font-size: 12px; fill: #6b7178; }}
.storey {{ font-size: 15px; font-weight: 600; }}
.wall {{ fill: #57564f; }}
.floor {{ stroke: #57564f; stroke-width: 0.5; stroke-opacity: 0.55; }}
.hole {{ fill: #fffefb; }}
.label {{ text-anchor: middle; }}
.label .name {{ font-weight: 600; }}
.label .use {{ fill: #4d545b; }}
.behind {{ fill-opacity: 0.82; }}
.way {{ fill: none; stroke: #2f4858; stroke-width: 1.3; stroke-linejoin: round; }}
.contested {{ stroke: #c2410c; stroke-dasharray: 5 3.5; }}
.door {{ fill: #2f4858; stroke: #fffefb; stroke-width: 1; }}
.door.contested {{ fill: #c2410c; stroke: #fffefb; stroke-dasharray: none; }}
.passage {{ fill: #fffefb; stroke: #2f4858; stroke-width: 1.4; }}
.passage.contested {{ stroke: #c2410c; stroke-dasharray: none; }}
.step {{ fill: none; stroke: #2f4858; stroke-width: 1.5; }}
.climb {{ font-size: 9px; fill: #2f4858; text-anchor: middle; }}
.climb {{ paint-order: stroke; stroke: #fffefb; stroke-width: 2.5; }}
.outside {{ fill: #3b7a57; }}
.unmodelled {{ fill: #fffefb; stroke: #c2410c; stroke-width: 1.3; }}
.query {{ font-size: 10px; font-weight: 700; fill: #c2410c; text-anchor: middle; }}
.home {{ fill: none; stroke: #0f6e84; stroke-width: 2.2; stroke-opacity: 0.85; }}
.home-name {{ font-size: 11px; font-weight: 600; fill: #ffffff; }}
.home-tag {{ fill: #0f6e84; }}
.scale {{ fill: #22262b; }}
.unscale {{ fill: #fffefb; stroke: #22262b; stroke-width: 0.8; }}
.legend {{ font-size: 12px; }}
.note {{ font-size: 12px; fill: #6b7178; }}
.swatch {{ stroke: #57564f; stroke-width: 0.6; }}
"""


def fill_of(zone: str | None) -> str:
    """The floor colour of a zone."""
    return ZONES.get(zone or "", NO_ZONE)
