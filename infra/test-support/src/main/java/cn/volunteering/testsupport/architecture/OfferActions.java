package cn.volunteering.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Requires every record with a state that a controller answers, at any depth, to list the allowed actions. A page would
 * otherwise have to work them out from the state.
 */
final class OfferActions extends ArchCondition<JavaClass> {

    private static final String PLATFORM = "cn.volunteering.";

    /** The names of components that say how far an object has come. */
    private static final Set<String> STATES = Set.of("state", "progress");

    private final Set<String> exceptions;

    /** @param exceptions the names of records about which nothing can be done */
    OfferActions(Set<String> exceptions) {
        super("list the allowed actions of every object with a state");
        this.exceptions = Set.copyOf(exceptions);
    }

    @Override
    public void check(JavaClass controller, ConditionEvents events) {
        answered(controller).stream()
                .filter(OfferActions::hasState)
                .filter(type -> type.tryGetField("allowedActions").isEmpty())
                .filter(type -> !exceptions.contains(type.getName()))
                .forEach(type -> events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " has a state but no allowedActions")));
    }

    private static Set<JavaClass> answered(JavaClass controller) {
        var found = new LinkedHashSet<JavaClass>();
        var next = new ArrayDeque<JavaClass>();
        controller.getMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping"))
                .map(JavaMethod::getReturnType)
                .forEach(type -> next.addAll(involved(type)));
        while (!next.isEmpty()) {
            JavaClass type = next.remove();
            if (type.getName().startsWith(PLATFORM) && type.isRecord() && found.add(type)) {
                type.getFields().stream().map(JavaField::getType).forEach(field -> next.addAll(involved(field)));
            }
        }
        return found;
    }

    private static Collection<JavaClass> involved(JavaType type) {
        return type.getAllInvolvedRawTypes();
    }

    private static boolean hasState(JavaClass type) {
        return STATES.stream().flatMap(name -> type.tryGetField(name).stream()).anyMatch(field -> field.getRawType()
                .isEnum());
    }
}
