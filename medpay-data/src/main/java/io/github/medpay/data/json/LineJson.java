package io.github.medpay.data.json;

import io.github.medpay.claim.PricedLine;
import java.util.List;

/** A priced line. */
final class LineJson {

    private static final byte[] NUMBER = Keys.first("number");
    private static final byte[] ID = Keys.next("id");
    private static final byte[] CODE = Keys.next("code");
    private static final byte[] MODIFIERS = Keys.next("modifiers");
    private static final byte[] UNITS = Keys.next("units");
    private static final byte[] SCHEDULE = Keys.next("schedule");
    private static final byte[] RELEASE = Keys.next("release");
    private static final byte[] DISPOSITION = Keys.next("disposition");
    private static final byte[] FEE = Keys.next("fee");
    private static final byte[] ALLOWED = Keys.next("allowed");
    private static final byte[] DEDUCTIBLE = Keys.next("deductible");
    private static final byte[] COINSURANCE = Keys.next("coinsurance");
    private static final byte[] MIPS = Keys.next("mips");
    private static final byte[] SEQUESTRATION = Keys.next("sequestration");
    private static final byte[] MEDICARE_PAYMENT = Keys.next("medicarePayment");
    private static final byte[] PATIENT_RESPONSIBILITY = Keys.next("patientResponsibility");
    private static final byte[] LIMITING_CHARGE = Keys.next("limitingCharge");
    private static final byte[] BALANCE_BILLING = Keys.next("balanceBilling");
    private static final byte[] ADJUSTMENTS = Keys.next("adjustments");
    private static final byte[] TRACE = Keys.next("trace");
    private static final byte[] FINDINGS = Keys.next("findings");

    private LineJson() {}

    static void write(JsonBytes out, PricedLine line, boolean traces, boolean information) {
        service(out, line);
        amounts(out, line);
        out.put(ADJUSTMENTS);
        NoteJson.adjustments(out, line.adjustments());
        if (traces) {
            out.put(TRACE);
            NoteJson.trace(out, line.trace());
        }
        out.put(FINDINGS);
        NoteJson.findings(out, line.findings(), information);
        out.put('}');
    }

    private static void service(JsonBytes out, PricedLine line) {
        out.put(NUMBER);
        out.number(line.number());
        if (line.id() != null) {
            out.put(ID);
            out.text(line.id());
        }
        out.put(CODE);
        out.text(line.code());
        out.put(MODIFIERS);
        texts(out, line.modifiers());
        out.put(UNITS);
        out.number(line.units());
        out.put(SCHEDULE);
        out.name(line.schedule());
        out.put(RELEASE);
        out.text(line.release());
        out.put(DISPOSITION);
        out.name(line.disposition());
    }

    private static void texts(JsonBytes out, List<String> texts) {
        out.put('[');
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            out.text(texts.get(i));
        }
        out.put(']');
    }

    private static void amounts(JsonBytes out, PricedLine line) {
        out.put(FEE);
        out.number(line.fee());
        out.put(ALLOWED);
        out.number(line.allowed());
        out.put(DEDUCTIBLE);
        out.number(line.deductible());
        out.put(COINSURANCE);
        out.number(line.coinsurance());
        out.put(MIPS);
        out.number(line.mips());
        out.put(SEQUESTRATION);
        out.number(line.sequestration());
        out.put(MEDICARE_PAYMENT);
        out.number(line.medicarePayment());
        out.put(PATIENT_RESPONSIBILITY);
        out.number(line.patientResponsibility());
        out.put(LIMITING_CHARGE);
        out.number(line.limitingCharge());
        out.put(BALANCE_BILLING);
        out.number(line.balanceBilling());
    }
}
