package io.github.medpay.data.official;

import io.github.medpay.data.codec.Known;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of the relative value file: the joined header of the csv and xlsx, the place in the fixed-width text (CMS
 * record layout, first character = 1; blanks between columns belong to one of them), and what is allowed.
 *
 * <p>Source: record layout of the National Physician Fee Schedule Relative Value File, calendar year 2025. The
 * descriptor (8–57) is none of them: no table holds it.
 */
enum RvuColumn {
    CODE("HCPCS", 1, 5, Field.CODE),
    MODIFIER("MOD", 6, 7, Field.MODIFIER),
    STATUS("STATUS CODE", 58, 58, Field.letter(Known.STATUS)),
    NOT_USED_FOR_MEDICARE("NOT USED FOR MEDICARE PAYMENT", 59, 59, Field.PLUS),
    WORK("WORK RVU", 60, 66, Field.HUNDREDTHS),
    NON_FACILITY_PE("NON-FAC PE RVU", 67, 72, Field.HUNDREDTHS),
    NON_FACILITY_NA("NON-FAC NA INDICATOR", 73, 75, Field.NOT_APPLICABLE),
    FACILITY_PE("FACILITY PE RVU", 76, 81, Field.HUNDREDTHS),
    FACILITY_NA("FACILITY NA INDICATOR", 82, 84, Field.NOT_APPLICABLE),
    MALPRACTICE("MP RVU", 85, 90, Field.HUNDREDTHS),
    NON_FACILITY_TOTAL("NON-FACILITY TOTAL", 91, 96, Field.HUNDREDTHS),
    FACILITY_TOTAL("FACILITY TOTAL", 97, 102, Field.HUNDREDTHS),
    PC_TC("PCTC IND", 103, 103, Field.letter(Known.PC_TC)),
    GLOBAL_PERIOD("GLOB DAYS", 104, 106, Field.GLOBAL_PERIOD),
    PREOPERATIVE("PRE OP", 107, 109, Field.PERCENT),
    INTRAOPERATIVE("INTRA OP", 110, 112, Field.PERCENT),
    POSTOPERATIVE("POST OP", 113, 115, Field.PERCENT),
    MULTIPLE_PROCEDURE("MULT PROC", 116, 116, Field.letter(Known.MULTIPLE_PROCEDURE)),
    BILATERAL("BILAT SURG", 117, 117, Field.letter(Known.BILATERAL)),
    ASSISTANT("ASST SURG", 118, 118, Field.letter(Known.SURGEONS)),
    CO_SURGEON("CO- SURG", 119, 119, Field.letter(Known.SURGEONS)),
    TEAM("TEAM SURG", 120, 120, Field.letter(Known.SURGEONS)),
    ENDOSCOPIC_BASE("ENDO BASE", 121, 132, Field.CODE_OR_BLANK),
    CONVERSION_FACTOR("CONV FACTOR", 133, 141, Field.FACTOR),
    SUPERVISION("PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES", 142, 143, Field.SUPERVISION),
    /** Always 0 since July 2014 (CMS record layout); 1 would ask for another formula, which no longer exists. */
    CALCULATION_FLAG("CALCULATION FLAG", 144, 144, Field.letter("0")),
    IMAGING_FAMILY("DIAGNOSTIC IMAGING FAMILY INDICATOR", 145, 147, Field.number(Known.IMAGING_FAMILIES)),
    OPPS_NON_FACILITY_PE("NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT", 148, 157, Field.HUNDREDTHS),
    OPPS_FACILITY_PE("FACILITY PE USED FOR OPPS PAYMENT AMOUNT", 158, 164, Field.HUNDREDTHS),
    OPPS_MALPRACTICE("MP USED FOR OPPS PAYMENT AMOUNT", 165, 171, Field.HUNDREDTHS);

    /** The length of a line of the fixed-width text. */
    static final int LINE_LENGTH = 171;

    private final String title;
    private final int from;
    private final int to;
    private final Field field;

    RvuColumn(String title, int from, int to, Field field) {
        this.title = title;
        this.from = from;
        this.to = to;
        this.field = field;
    }

    /** The joined header. */
    String title() {
        return title;
    }

    /** The characters of a fixed-width line. */
    String cut(String line) {
        return line.substring(from - 1, to).strip();
    }

    Field field() {
        return field;
    }

    /** All titles, and that of the descriptor, which is known but never compiled. */
    static Set<String> titles() {
        Set<String> titles = new TreeSet<>(Set.of("DESCRIPTION"));
        Arrays.stream(values()).forEach(column -> titles.add(column.title));
        return titles;
    }
}
