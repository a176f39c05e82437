package cn.volunteering.edge.openapi.code;

import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads one method, instruction by instruction: whom it calls, what it creates, and which problems it names. */
final class MethodScan {

    private static final String PLATFORM = "cn/volunteering/";
    private static final String STATUS = "org/springframework/http/HttpStatus";
    private static final String REFUSAL = "cn/volunteering/domain/Refusal";
    private static final String DECISION = "cn/volunteering/domain/Decision";
    private static final String PROBLEM = "cn/volunteering/edge/problem/Problem";
    private static final String OFFERS = "cn/volunteering/web/action/AllowedActions";
    private static final Set<String> VALUES = Set.of(REFUSAL, DECISION, PROBLEM);
    private static final Set<String> RESPONSES = Set.of(
            "org/springframework/http/ResponseEntity",
            "org/springframework/http/ResponseEntity$HeadersBuilder",
            "org/springframework/http/ResponseEntity$BodyBuilder");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Where a field that holds a refusal or problem is declared. */
    record FieldName(String owner, String name) {}

    final Set<MethodName> calls = new LinkedHashSet<>();
    final Set<FieldName> fields = new LinkedHashSet<>();
    final Set<String> created = new LinkedHashSet<>();
    final Set<String> responses = new LinkedHashSet<>();
    final Set<HttpStatus> statuses = new LinkedHashSet<>();
    final Set<ProblemCode> problems = new LinkedHashSet<>();
    final Map<String, ProblemCode> problemsOfFields = new HashMap<>();

    private final Predicate<MethodName> isForwarder;
    private @Nullable String code;
    private @Nullable HttpStatus status;
    private @Nullable ProblemCode latest;
    private boolean forwards;

    /** @param isForwarder whether a method passes a code that it was given on to a refusal or problem */
    MethodScan(CodeModel method, Predicate<MethodName> isForwarder) {
        this.isForwarder = isForwarder;
        method.forEach(element -> {
            if (element instanceof Instruction instruction) {
                read(instruction);
            }
        });
    }

    /** Returns whether the method tries commands only to list those that would be accepted. */
    boolean onlyAsks() {
        return calls.stream().anyMatch(call -> call.owner().equals(OFFERS));
    }

    /** Returns whether the method builds a refusal or problem from a code that its body does not contain. */
    boolean forwards() {
        return forwards;
    }

    private void read(Instruction instruction) {
        switch (instruction) {
            case ConstantInstruction constant -> readConstant(constant);
            case FieldInstruction field -> readField(field);
            case NewObjectInstruction creation ->
                created.add(creation.className().asInternalName());
            case InvokeInstruction call ->
                readCall(MethodName.of(
                        call.owner().asInternalName(),
                        call.name().stringValue(),
                        call.type().stringValue()));
            case InvokeDynamicInstruction lambda ->
                lambda.bootstrapArgs().stream()
                        .filter(DirectMethodHandleDesc.class::isInstance)
                        .map(DirectMethodHandleDesc.class::cast)
                        .forEach(this::readHandle);
            default -> {}
        }
    }

    private void readConstant(ConstantInstruction constant) {
        if (constant.constantValue() instanceof String text
                && CODE.matcher(text).matches()) {
            code = text;
        }
    }

    private void readField(FieldInstruction field) {
        String owner = field.owner().asInternalName();
        String type = field.type().stringValue();
        boolean holdsProblem = type.equals("L" + REFUSAL + ";") || type.equals("L" + PROBLEM + ";");
        if (field.opcode() == Opcode.PUTSTATIC && holdsProblem && latest != null) {
            problemsOfFields.put(field.name().stringValue(), latest);
            latest = null;
        } else if (field.opcode() == Opcode.GETSTATIC && holdsProblem) {
            fields.add(new FieldName(owner, field.name().stringValue()));
        } else if (owner.equals(STATUS) && field.opcode() == Opcode.GETSTATIC) {
            status = HttpStatus.valueOf(field.name().stringValue());
        }
    }

    private void readHandle(DirectMethodHandleDesc handle) {
        String owner = handle.owner().descriptorString();
        var method =
                MethodName.of(owner.substring(1, owner.length() - 1), handle.methodName(), handle.lookupDescriptor());
        if (owner.startsWith("L" + PLATFORM)) {
            calls.add(method);
        }
        if (handle.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR) {
            created.add(method.owner());
        }
    }

    private void readCall(MethodName method) {
        if (RESPONSES.contains(method.owner())) {
            readResponse(method);
        } else if (makesRefusal(method)) {
            name(Optional.of(HttpStatus.CONFLICT));
        } else if (makesProblem(method)) {
            name(Optional.ofNullable(status));
        } else if (method.owner().startsWith(PLATFORM) && !VALUES.contains(method.owner())) {
            calls.add(method);
            if (method.takesText() && isForwarder.test(method)) {
                name(Optional.of(HttpStatus.CONFLICT));
            }
        }
    }

    private void readResponse(MethodName method) {
        responses.add(method.signature().substring(0, method.signature().indexOf('(')));
        if (method.isNamed("status") && status != null) {
            statuses.add(status);
        }
    }

    private static boolean makesRefusal(MethodName method) {
        return method.owner().equals(REFUSAL) && (method.isNamed("of") || method.isNamed("<init>"))
                || method.owner().equals(DECISION) && method.isNamed("refused") && method.takesText();
    }

    private static boolean makesProblem(MethodName method) {
        return method.owner().equals(PROBLEM) && (method.isNamed("of") || method.isNamed("<init>"));
    }

    /** Takes the constant that was loaded last for the code. */
    private void name(Optional<HttpStatus> of) {
        if (code == null) {
            forwards = true;
            return;
        }
        String known = code;
        of.ifPresent(it -> {
            latest = new ProblemCode(it.value(), known);
            problems.add(latest);
        });
        code = null;
    }
}
