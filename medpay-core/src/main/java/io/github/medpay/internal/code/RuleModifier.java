package io.github.medpay.internal.code;

import io.github.medpay.code.Modifier;

/**
 * The modifiers that a rule in code asks for by name. What a modifier means, its factor and its days are in the policy
 * ({@link io.github.medpay.policy.ModifierEntry}), as are all other modifiers.
 */
public enum RuleModifier {
    /** 26. */
    PROFESSIONAL_COMPONENT("26"),
    /** TC. */
    TECHNICAL_COMPONENT("TC"),
    /** 53. */
    DISCONTINUED("53"),
    /** 22. */
    INCREASED_WORK("22"),
    /** 52. */
    REDUCED("52"),
    /** 66. */
    TEAM("66"),
    /** 50. */
    BILATERAL("50"),
    /** 51. */
    MULTIPLE("51"),
    /** 54. */
    SURGICAL_CARE("54"),
    /** 55. */
    POSTOPERATIVE_CARE("55"),
    /** 56. */
    PREOPERATIVE_CARE("56"),
    /** 78. */
    RETURN_TO_OPERATING_ROOM("78"),
    /** 76. */
    REPEAT_SAME("76"),
    /** 77. */
    REPEAT_OTHER("77"),
    /** 62. */
    TWO_SURGEONS("62"),
    /** 80. */
    ASSISTANT("80"),
    /** 81. */
    MINIMUM_ASSISTANT("81"),
    /** 82. */
    ASSISTANT_NO_RESIDENT("82"),
    /** AS. */
    NON_PHYSICIAN_ASSISTANT("AS"),
    /** FX. */
    FILM("FX"),
    /** FY. */
    COMPUTED_RADIOGRAPHY("FY"),
    /** CT. */
    CT_BELOW_STANDARD("CT"),
    /** LT. */
    LEFT("LT"),
    /** RT. */
    RIGHT("RT"),
    /** 59. */
    SEPARATE_PROCEDURE("59"),
    /** XE. */
    SEPARATE_ENCOUNTER("XE"),
    /** XP. */
    SEPARATE_PRACTITIONER("XP"),
    /** XS. */
    SEPARATE_STRUCTURE("XS"),
    /** XU. */
    UNUSUAL_NON_OVERLAPPING("XU"),
    /** 25. */
    SEPARATE_VISIT("25"),
    /** GN. */
    PLAN_SPEECH("GN"),
    /** GO. */
    PLAN_OCCUPATIONAL("GO"),
    /** GP. */
    PLAN_PHYSICAL("GP"),
    /** CQ. */
    PHYSICAL_ASSISTANT("CQ"),
    /** CO. */
    OCCUPATIONAL_ASSISTANT("CO"),
    /** KX. */
    THRESHOLD_EXCEPTION("KX"),
    /** AA. */
    ANESTHESIA_PHYSICIAN("AA"),
    /** AD. */
    ANESTHESIA_SUPERVISION("AD"),
    /** QK. */
    ANESTHESIA_DIRECTION("QK"),
    /** QX. */
    ANESTHETIST_DIRECTED("QX"),
    /** QY. */
    ANESTHESIA_ONE_DIRECTED("QY"),
    /** QZ. */
    ANESTHETIST_ALONE("QZ"),
    /** GA. */
    WAIVER_ON_FILE("GA"),
    /** GX. */
    VOLUNTARY_NOTICE("GX"),
    /** GY. */
    STATUTORILY_EXCLUDED("GY"),
    /** GZ. */
    NOT_NECESSARY("GZ"),
    /** PT. */
    SCREENING_TURNED_DIAGNOSTIC("PT"),
    /** 33. */
    PREVENTIVE_SERVICE("33"),
    /** AT. */
    ACUTE_TREATMENT("AT"),
    /** FT. */
    SEPARATE_CARE("FT"),
    /** 24. */
    UNRELATED_VISIT("24"),
    /** 57. */
    DECISION_FOR_SURGERY("57"),
    /** 58. */
    STAGED("58"),
    /** 79. */
    UNRELATED_PROCEDURE("79"),
    /** QW. */
    WAIVED_TEST("QW");

    private final String symbol;
    private final int packed;

    RuleModifier(String symbol) {
        this.symbol = symbol;
        this.packed = Modifier.pack(symbol);
    }

    /**
     * The two characters.
     *
     * @return such as {@code 59}
     */
    public String symbol() {
        return symbol;
    }

    /** {@code Modifier.pack} of its characters. */
    public int packed() {
        return packed;
    }
}
