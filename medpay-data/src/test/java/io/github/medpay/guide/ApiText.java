package io.github.medpay.guide;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Types and signatures as a reader of Java writes them, with simple names. */
final class ApiText {

    private ApiText() {}

    static String method(Method method) {
        return (java.lang.reflect.Modifier.isStatic(method.getModifiers()) ? "static " : "")
                + type(method.getAnnotatedReturnType()) + " " + method.getName() + parameters(method);
    }

    static String parameters(Executable executable) {
        return Arrays.stream(executable.getParameters())
                .map(ApiText::parameter)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parameter(Parameter parameter) {
        String type = type(parameter.getAnnotatedType());
        String text = parameter.isVarArgs() ? type.replaceFirst("\\[]$", "...") : type;
        return text + " " + parameter.getName();
    }

    static String component(RecordComponent component) {
        return type(component.getAnnotatedType()) + " " + component.getName();
    }

    static String type(AnnotatedType annotated) {
        String mark = annotated.getAnnotations().length == 0 ? "" : "@Nullable ";
        if (annotated instanceof AnnotatedParameterizedType parameterized) {
            String raw = simple(parameterized.getType()).replaceFirst("<.*", "");
            return mark
                    + raw
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(ApiText::type)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return mark + simple(annotated.getType());
    }

    /** A type without its packages: {@code List<Finding>}. */
    static String simple(Type type) {
        return type.getTypeName().replaceAll("\\b(?:[a-z]\\w*\\.)+", "").replace('$', '.');
    }

    static String names(List<? extends Type> types) {
        return types.stream().map(ApiText::simple).collect(Collectors.joining(", "));
    }
}
