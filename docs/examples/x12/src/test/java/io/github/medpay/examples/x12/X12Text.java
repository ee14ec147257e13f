package io.github.medpay.examples.x12;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Files of X12 made by hand. */
public final class X12Text {

    public static final String ISA = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       "
            + "*250203*1200*^*00501*000000001*0*T*:~\n";

    private X12Text() {}

    public static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** An interchange of one transaction set; the count of SE is right. */
    public static String interchange(String group, String guide, String set, String... segments) {
        return ISA + "GS*" + group + "*SENDER*RECEIVER*20250203*1200*1*X*" + guide + "~\nST*" + set + "*0001*" + guide
                + "~\n"
                + String.join("~\n", segments) + "~\nSE*" + (segments.length + 2)
                + "*0001~\nGE*1*1~\nIEA*1*000000001~\n";
    }

    /** An interchange of 837P. */
    public static String professional(String... segments) {
        return interchange("HC", "005010X222A1", "837", segments);
    }
}
