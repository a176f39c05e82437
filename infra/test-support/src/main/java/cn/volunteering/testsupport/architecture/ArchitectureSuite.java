package cn.volunteering.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks the main code around the extending test class against the rules that hold in every service. */
public abstract class ArchitectureSuite {

    private static final String SHARED_ENDPOINTS = "cn.volunteering.web";

    /**
     * Returns the records in answers that have a state although nobody can ever do anything about the object, with the
     * reason.
     */
    protected Map<Class<?>, String> withoutActions() {
        return Map.of();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        JavaClasses code = code(getClass().getPackageName());
        return ArchitectureRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(code)));
    }

    @Test
    void anObjectWithAStateListsTheAllowedActions() {
        ArchitectureRules.offersActions(exceptions()).check(endpoints());
    }

    @Test
    void everyExceptionFromListingActionsIsNeeded() {
        var failures = ArchitectureRules.offersActions(Set.of())
                .evaluate(endpoints())
                .getFailureReport()
                .toString();

        assertThat(exceptions()).allSatisfy(name -> assertThat(failures).contains(name));
    }

    private Set<String> exceptions() {
        return withoutActions().keySet().stream().map(Class::getName).collect(Collectors.toSet());
    }

    private JavaClasses endpoints() {
        return code(getClass().getPackageName(), SHARED_ENDPOINTS);
    }

    private static JavaClasses code(String... packages) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packages);
    }
}
