package cn.volunteering.edge.openapi.code;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/**
 * A method of compiled code.
 *
 * @param owner internal name of its class, for example {@code cn/volunteering/domain/Refusal}
 * @param signature name and descriptor, for example {@code of(Ljava/lang/String;)V}
 */
record MethodName(String owner, String signature) {

    static final String STATIC_INITIALIZER = "<clinit>()V";

    static MethodName of(Method method) {
        return new MethodName(
                internalName(method.getDeclaringClass()),
                method.getName()
                        + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                                .toMethodDescriptorString());
    }

    static MethodName of(String owner, String name, String descriptor) {
        return new MethodName(owner, name + descriptor);
    }

    static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    MethodName in(String otherOwner) {
        return new MethodName(otherOwner, signature);
    }

    boolean isNamed(String name) {
        return signature.startsWith(name + "(");
    }

    /** Returns whether the method answers with yes or no. */
    boolean isQuestion() {
        return signature.endsWith(")Z");
    }

    /** Returns whether the method takes at least one text. */
    boolean takesText() {
        return signature
                .substring(signature.indexOf('('), signature.indexOf(')'))
                .contains("Ljava/lang/String;");
    }
}
