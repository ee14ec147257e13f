package io.github.medpay.examples.x12;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** {@code generate}: writes one interchange of so many made-up claims, to measure with. The same number gives the same file. */
final class GenerateCommand {

    private static final int CLAIMS_OF_A_PROVIDER = 100;
    private static final int PATIENTS_DAY = 28;

    /** Taxonomy, ZIP code and state of billing providers. */
    private static final String[][] PROVIDERS = {
        {"207Q00000X", "606010000", "IL"},
        {"225100000X", "191030000", "PA"},
        {"207RG0100X", "100010000", "NY"},
        {"207L00000X", "770020000", "TX"},
        {"363LF0000X", "995010000", "AK"}
    };

    /** Of each provider: the place of service, and the lines of a claim as code, unit, quantity and charge. */
    private static final String[][] CLAIMS = {
        {"11", "99213:25*180*UN*1", "20610:RT*200*UN*1", "J3301*20*UN*4", "36415*15*UN*1"},
        {"11", "97110:GP*140*UN*2", "97140:GP*70*UN*1", "97530:GP:59*80*UN*1"},
        {"22", "45385*900*UN*1", "45380:59*700*UN*1"},
        {"22", "00142:AA*827*MJ*61"},
        {"11", "99214*250*UN*1", "93000*45*UN*1", "81002*10*UN*1"}
    };

    private int segments;
    private int hierarchy;

    private GenerateCommand() {}

    static int run(Arguments arguments, OutputStream out) throws IOException {
        List<Path> operands = arguments.operands();
        String count = operands.size() == 1 ? operands.get(0).toString() : "";
        if (!count.matches("[1-9][0-9]{0,6}")) {
            throw new UsageException("generate needs a number of claims, to 9999999");
        }
        Writer text = new OutputStreamWriter(new BufferedOutputStream(out, 1 << 16), StandardCharsets.ISO_8859_1);
        new GenerateCommand().write(Integer.parseInt(count), text);
        text.flush();
        return X12Example.ALL_READ;
    }

    private void write(int claims, Writer out) throws IOException {
        out.write(
                "ISA*00*          *00*          *ZZ*MADE UP        *ZZ*MEDICARE       *250303*0900*^*00501*000000001*0*T*:~\n");
        out.write("GS*HC*MADEUP*MEDICARE*20250303*0900*1*X*005010X222A1~\n");
        segment(out, "ST*837*0001*005010X222A1");
        segment(out, "BHT*0019*00*1*20250303*0900*CH");
        int provider = 0;
        for (int i = 0; i < claims; i++) {
            if (i % CLAIMS_OF_A_PROVIDER == 0) {
                provider = hierarchy + 1;
                writeProvider(i / CLAIMS_OF_A_PROVIDER, out);
            }
            writeClaim(i, provider, out);
        }
        segment(out, "SE*" + (segments + 1) + "*0001");
        out.write("GE*1*1~\nIEA*1*000000001~\n");
    }

    private void writeProvider(int number, Writer out) throws IOException {
        String[] provider = PROVIDERS[number % PROVIDERS.length];
        segment(out, "HL*" + ++hierarchy + "**20*1");
        segment(out, "PRV*BI*PXC*" + provider[0]);
        segment(out, "NM1*85*2*MADE UP GROUP*****XX*1234567893");
        segment(out, "N3*1 EXAMPLE STREET");
        segment(out, "N4*EXAMPLE*" + provider[2] + "*" + provider[1]);
        segment(out, "REF*EI*000000000");
    }

    private void writeClaim(int number, int provider, Writer out) throws IOException {
        String[] claim = CLAIMS[number / CLAIMS_OF_A_PROVIDER % CLAIMS.length];
        segment(out, "HL*" + ++hierarchy + "*" + provider + "*22*0");
        segment(out, "SBR*P*18*******MB");
        segment(out, "NM1*IL*1*EXAMPLE*PATIENT****MI*1EG4TE5MK73");
        segment(out, "N3*2 EXAMPLE STREET");
        segment(out, "N4*EXAMPLE*IL*606010000");
        segment(out, "DMG*D8*19500101*F");
        segment(out, "NM1*PR*2*MEDICARE*****PI*00000");
        segment(out, "CLM*C" + number + "*" + charge(claim) + "***" + claim[0] + ":B:1*Y*A*Y*Y");
        segment(out, "HI*ABK:M1990*ABF:I10");
        for (int i = 1; i < claim.length; i++) {
            segment(out, "LX*" + i);
            segment(out, "SV1*HC:" + claim[i] + "***1");
            segment(out, String.format("DTP*472*D8*202502%02d", 1 + number % PATIENTS_DAY));
            segment(out, "REF*6R*C" + number + "-" + i);
        }
    }

    private static int charge(String[] claim) {
        int sum = 0;
        for (int i = 1; i < claim.length; i++) {
            int from = claim[i].indexOf('*') + 1;
            sum += Integer.parseInt(claim[i].substring(from, claim[i].indexOf('*', from)));
        }
        return sum;
    }

    private void segment(Writer out, String segment) throws IOException {
        segments++;
        out.write(segment);
        out.write("~\n");
    }
}
