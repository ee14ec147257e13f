package io.github.medpay.data.fee;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.Fee;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.ReleaseChoice;
import io.github.medpay.fee.RowModifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a golden case: a row, when, where, in which setting, what is asked, and the answer. */
record FeeQuestion(String row, String when, String locality, String place, String asks, String expected) {

    private static final String QUALIFYING = "+QP";

    static FeeQuestion parse(String line) {
        String[] sides = line.split(" -> ", -1);
        String[] words = sides[0].split(" ", -1);
        return new FeeQuestion(words[0], words[1], words[2], words[3], words[4], sides[1]);
    }

    String answer(FeeSchedules schedules) {
        String at = when.replace(QUALIFYING, "");
        boolean qualifying = when.endsWith(QUALIFYING);
        if (at.startsWith("RVU")) {
            FeeSchedule schedule = schedules.get(at);
            return answer(qualifying ? schedule.forQualifyingApmParticipant() : schedule, null);
        }
        ReleaseChoice choice = schedules.get(LocalDate.parse(at));
        ReleaseChoice asked = qualifying ? choice.forQualifyingApmParticipant() : choice;
        return answer(asked.schedule(), asked);
    }

    private String answer(FeeSchedule schedule, @Nullable ReleaseChoice choice) {
        if (asks.equals("release")) {
            return schedule.release();
        }
        FeeScheduleEntry entry = entry(schedule);
        Locality where = locality.equals("national")
                ? schedule.national()
                : schedule.localities().get(LocalityKey.of(locality.substring(0, 5), locality.substring(6)));
        return answer(fee(schedule, choice, entry, where));
    }

    private FeeScheduleEntry entry(FeeSchedule schedule) {
        String[] parts = row.split("-", -1);
        String symbol = parts.length > 1 ? parts[1] : "";
        RowModifier part = Stream.of(RowModifier.values())
                .filter(modifier -> modifier.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
        return schedule.get(ProcedureCode.of(parts[0]), part);
    }

    private Fee fee(FeeSchedule schedule, @Nullable ReleaseChoice choice, FeeScheduleEntry entry, Locality where) {
        if (place.equals("F") || place.equals("NF")) {
            Setting setting = place.equals("F") ? Setting.FACILITY : Setting.NON_FACILITY;
            return choice == null ? schedule.fee(entry, where, setting) : choice.fee(entry, where, setting);
        }
        PlaceOfService pos = PlaceOfService.of(place);
        return choice == null ? schedule.fee(entry, where, pos) : choice.fee(entry, where, pos);
    }

    private String answer(Fee fee) {
        return switch (asks) {
            case "amount" -> text(fee.amount());
            case "uncapped" -> text(fee.uncapped());
            case "cap" -> text(fee.cap());
            case "non-participating" -> text(fee.nonParticipating());
            case "limiting-charge" -> text(fee.limitingCharge());
            case "setting" -> fee.setting().name();
            case "confidence" -> fee.confidence().name();
            case "findings" ->
                fee.findings().isEmpty()
                        ? "none"
                        : fee.findings().stream()
                                .map(finding -> finding.code().name())
                                .collect(Collectors.joining(" "));
            default -> throw new IllegalStateException("no question " + asks);
        };
    }

    private static String text(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("none");
    }

    @Override
    public String toString() {
        return String.join(" ", row, when, locality, place, asks);
    }
}
