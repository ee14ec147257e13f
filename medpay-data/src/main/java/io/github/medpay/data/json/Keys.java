package io.github.medpay.data.json;

/** Names of properties as they stand in the text, with what comes before and after them. */
final class Keys {

    private Keys() {}

    /** Of the first property of an object. */
    static byte[] first(String name) {
        return JsonBytes.ascii("{\"" + name + "\":");
    }

    /** Of a further property. */
    static byte[] next(String name) {
        return JsonBytes.ascii(",\"" + name + "\":");
    }
}
