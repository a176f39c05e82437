package cn.volunteering.edge.openapi.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The compiled classes of the platform that are on the class path. */
final class CompiledCode {

    private static final String CLASSES = "classpath*:cn/volunteering/**/*.class";

    private final Map<String, ClassModel> byName;
    private final Map<String, List<String>> subtypes = new HashMap<>();

    private CompiledCode(Collection<ClassModel> classes) {
        byName = classes.stream().collect(Collectors.toMap(CompiledCode::nameOf, each -> each, (one, _) -> one));
        byName.values().forEach(type -> supertypesOf(type)
                .forEach(supertype -> subtypes.computeIfAbsent(supertype, _ -> new ArrayList<>())
                        .add(nameOf(type))));
    }

    /** Reads all classes of the platform. */
    static CompiledCode onTheClassPath() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(CLASSES);
            return new CompiledCode(Stream.of(files).map(CompiledCode::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassModel read(Resource file) {
        try {
            return ClassFile.of().parse(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(ClassModel type) {
        return type.thisClass().asInternalName();
    }

    private static Stream<String> supertypesOf(ClassModel type) {
        return Stream.concat(type.superclass().stream(), type.interfaces().stream())
                .map(ClassEntry::asInternalName);
    }

    /** Returns the method with exactly this name, if the class declares it. */
    Optional<MethodModel> find(MethodName name) {
        return Optional.ofNullable(byName.get(name.owner())).flatMap(type -> type.methods().stream()
                .filter(method -> (method.methodName().stringValue()
                                + method.methodType().stringValue())
                        .equals(name.signature()))
                .findFirst());
    }

    /** Returns the methods that a call of this method can reach: its declaration and all that override it. */
    List<MethodName> targetsOf(MethodName called) {
        var targets = new ArrayList<MethodName>();
        declarationOf(called).ifPresent(targets::add);
        addOverriding(called, targets);
        return targets;
    }

    private Optional<MethodName> declarationOf(MethodName called) {
        if (find(called).isPresent()) {
            return Optional.of(called);
        }
        return Optional.ofNullable(byName.get(called.owner())).flatMap(type -> supertypesOf(type)
                .flatMap(supertype -> declarationOf(called.in(supertype)).stream())
                .findFirst());
    }

    private void addOverriding(MethodName called, List<MethodName> targets) {
        for (String subtype : subtypes.getOrDefault(called.owner(), List.of())) {
            MethodName there = called.in(subtype);
            find(there).ifPresent(_ -> targets.add(there));
            addOverriding(there, targets);
        }
    }
}
