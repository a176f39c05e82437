package cn.volunteering.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A class of one service must not depend on a class of another. */
final class KnowNoOtherService extends ArchCondition<JavaClass> {

    static final KnowNoOtherService IN_THIS_CODE_BASE = new KnowNoOtherService("cn.volunteering.");

    private static final Set<String> SERVICES =
            Set.of("gateway", "registry", "volunteer", "activity", "scoring", "reporting");

    private final String root;

    KnowNoOtherService(String root) {
        super("depend on no other service");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = serviceOf(type);
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> SERVICES.contains(serviceOf(dependency.getTargetClass())))
                .filter(dependency -> !serviceOf(dependency.getTargetClass()).equals(own))
                .forEach(dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
    }

    private String serviceOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root) ? name.substring(root.length()).split("\\.")[0] : "";
    }
}
