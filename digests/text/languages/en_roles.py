"""English: what stands around a role."""

from digests.text.languages.role_words import RoleWords

ROLES = RoleWords(
    party=r" ?\([^()\n]{1,40}\)| ?, [DRI]-[A-Z][\w.]*(?: [A-Z][\w.]*)?",
    being="is|was|serves as|became",
    relative="who is|who was|who serves as|who became",
    leading=(
        "heads|leads|runs|chairs|directs|oversees|coaches|manages|owns|edits|commands|represents|"
        "governs|captains|teaches|headed|led|chaired|directed|founded|coached|managed|commanded|"
        "represented|governed|oversaw"
    ),
    who="who",
    article="the|a|an|his|her|its|their|one of (?:the|his|her)",
    indefinite="the|a|an",
    ends=(
        "who|which|that|and (?:who|a|the)|said|says|told|has|have|had|is|was|were|are|will|would|"
        "when|where|while|because|after|before|but|as he|as she|in an?|at a|speaking|running|"
        "having|due|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|to [a-z]+"
    ),
    prepositions="of|for|at|in|on|to|with|from|by|under|who|based",
    joins="and|or|but|who|which|whose|whom|where|when|with|as|in|on|at|after|before",
    cut=frozenset(
        """
        a an the his her its their our my this that these those said says say told tells by of to
        for with from in on at and or but as called named like against when while where after before
        including is was were are has have had be also asked asks wrote adds added one some any
        both several many no not other such all every each explained noted argued according than into about among between until since who which whom
        """.split()
    ),
    participle_ending="ing",
    kept=frozenset(
        """
        managing acting leading founding presiding commanding marketing engineering consulting
        operating programming purchasing training coaching visiting sitting ruling reigning
        nursing teaching housing banking shipping mining farming fishing building planning
        """.split()
    ),
    past=("former ", "retired ", "ex-", "onetime ", "longtime "),
    doing=("er", "or", "ist", "ian", "eer", "ant", "ess", "smith", "wright"),
)
