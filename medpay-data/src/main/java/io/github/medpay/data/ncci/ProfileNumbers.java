package io.github.medpay.data.ncci;

import io.github.medpay.internal.table.PtpProfiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the distinct histories of pairs: lists of attributes, in their natural order whatever the file's order. */
final class ProfileNumbers {

    private static final int MOST = 65_535;

    private final List<PtpRows.Attributes> attributes;
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> profiles = new ArrayList<>();

    ProfileNumbers(List<PtpRows.Attributes> attributes) {
        this.attributes = attributes;
    }

    int number(int[] rows, Place place) {
        List<Integer> key = Arrays.stream(rows)
                .boxed()
                .sorted((a, b) -> attributes.get(a).compareTo(attributes.get(b)))
                .toList();
        Integer known = numbers.get(key);
        if (known == null) {
            if (profiles.size() == MOST) {
                throw place.error("more than " + MOST + " distinct histories of pairs");
            }
            known = profiles.size();
            numbers.put(key, known);
            profiles.add(key);
        }
        return known;
    }

    PtpProfiles profiles() {
        int[] offset = new int[profiles.size() + 1];
        for (int i = 0; i < profiles.size(); i++) {
            offset[i + 1] = offset[i] + profiles.get(i).size();
        }
        int rows = offset[profiles.size()];
        byte[] edition = new byte[rows];
        int[] effective = new int[rows];
        int[] deletion = new int[rows];
        byte[] indicator = new byte[rows];
        byte[] rationale = new byte[rows];
        int row = 0;
        for (List<Integer> profile : profiles) {
            for (int number : profile) {
                PtpRows.Attributes attribute = attributes.get(number);
                edition[row] = (byte) attribute.edition();
                effective[row] = attribute.effective();
                deletion[row] = attribute.deletion();
                indicator[row] = (byte) attribute.indicator();
                rationale[row] = (byte) attribute.rationale();
                row++;
            }
        }
        return new PtpProfiles(offset, edition, effective, deletion, indicator, rationale);
    }
}
