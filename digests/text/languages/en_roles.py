"""English: what stands around a role."""

from digests.text.languages.role_words import RoleWords

ROLES = RoleWords(
    party=r" ?\([^()\n]{1,40}\)| ?, [DRI]-[A-Z][\w.]*(?: [A-Z][\w.]*)?",
    being="is|was|serves as|became",
    relative="who is|who was|who serves as|who became",
    leading="heads|leads|runs|chairs|directs|oversees|headed|led|chaired|directed",
    who="who",
    article="the|a|an|his|her|its|their|one of (?:the|his|her)",
    indefinite="the|a|an",
    ends=(
        "who|which|that|and (?:who|a|the)|said|says|told|has|have|had|is|was|were|are|will|would|"
        "when|where|while|because|after|before|but|as he|as she|in an?|at a|speaking|running|"
        "on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|to [a-z]+"
    ),
    prepositions="of|for|at|in|on|to|with|from|by|under|who|based",
    joins="and|or|but",
    cut=frozenset(
        """
        a an the his her its their our my this that these those said says say told tells by of to
        for with from in on at and or but as called named like against when while where after before
        including is was were are has have had be also asked asks wrote adds added one some any
        explained noted argued according than into about among between until since who which whom
        """.split()
    ),
    participle_ending="ing",
)
