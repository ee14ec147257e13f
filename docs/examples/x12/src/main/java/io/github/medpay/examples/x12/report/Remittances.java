package io.github.medpay.examples.x12.report;

import io.github.medpay.examples.x12.remittance.RemittedClaim;
import io.github.medpay.examples.x12.remittance.RemittedLine;
import io.github.medpay.remittance.Remittance;
import io.github.medpay.remittance.RemittanceLine;

/** From a claim of a remittance as the file has it to one of MedPay. */
public final class Remittances {

    private Remittances() {}

    /**
     * Maps a claim.
     *
     * @param remitted the claim as the file has it
     * @return the claim
     */
    public static Remittance of(RemittedClaim remitted) {
        return Remittance.builder(remitted.charge(), remitted.paid())
                .id(remitted.id().isEmpty() ? null : remitted.id())
                .adjustments(remitted.adjustments())
                .lines(remitted.lines().stream().map(Remittances::line).toList())
                .build();
    }

    private static RemittanceLine line(RemittedLine line) {
        return RemittanceLine.builder(line.code(), line.charge(), line.paid())
                .id(line.id())
                .billedCode(line.billedCode())
                .modifiers(line.modifiers())
                .dateOfService(line.date())
                .units(line.units())
                .allowed(line.allowed())
                .adjustments(line.adjustments())
                .remarks(line.remarks())
                .build();
    }
}
