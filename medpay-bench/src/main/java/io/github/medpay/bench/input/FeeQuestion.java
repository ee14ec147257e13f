package io.github.medpay.bench.input;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.RowModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What does one unit pay?
 *
 * @param code five characters
 * @param packed the code as a number
 * @param part the part of the service
 * @param key the locality as a claim names it
 * @param locality the locality, looked up
 * @param setting facility or not
 */
public record FeeQuestion(
        String code, int packed, RowModifier part, LocalityKey key, Locality locality, Setting setting) {

    private static final long SEED = 20250101;
    private static final int COUNT = 1 << 16;

    /** Random rows with random localities and settings; one in sixteen is a code that does not exist. */
    public static FeeQuestion[] draw() {
        FeeSchedule schedule = Tables.schedule();
        List<FeeScheduleEntry> rows = schedule.entries().toList();
        List<Locality> localities = schedule.localities().all();
        Random random = new Random(SEED);
        List<FeeQuestion> questions = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            FeeScheduleEntry row = rows.get(random.nextInt(rows.size()));
            Locality locality = localities.get(random.nextInt(localities.size()));
            Setting setting = random.nextBoolean() ? Setting.FACILITY : Setting.NON_FACILITY;
            String code = i % 16 == 0 ? "Z" + row.code().value().substring(1) : copy(row.code());
            questions.add(new FeeQuestion(
                    code,
                    ProcedureCode.pack(code),
                    row.rowModifier(),
                    LocalityKey.of(
                            copy(locality.key().mac()), copy(locality.key().number())),
                    locality,
                    setting));
        }
        return questions.toArray(FeeQuestion[]::new);
    }

    private static String copy(ProcedureCode code) {
        return copy(code.value());
    }

    /** A text of its own, as a parser makes it: without the hash that another one has computed. */
    @SuppressWarnings("StringCopy")
    private static String copy(String text) {
        return new String(text.toCharArray());
    }
}
