package io.github.medpay.schema;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Whether a member's own type is marked {@code @Nullable}. */
final class Nullability {

    private Nullability() {}

    static boolean ofField(Field field) {
        return isMarked(field.getAnnotatedType());
    }

    static boolean ofMethod(Method method) {
        return isMarked(method.getAnnotatedReturnType());
    }

    private static boolean isMarked(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
