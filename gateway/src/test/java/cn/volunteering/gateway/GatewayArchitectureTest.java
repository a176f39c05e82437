package cn.volunteering.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The gateway stores nothing and depends on no service; its subjects depend on each other without cycles. */
class GatewayArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.volunteering.gateway");

    @Test
    void gatewayDependsOnNoDatabaseAndNoService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.mongodb..",
                        "org.springframework.data..",
                        "cn.volunteering.web..",
                        "cn.volunteering.registry..",
                        "cn.volunteering.volunteer..",
                        "cn.volunteering.activity..",
                        "cn.volunteering.scoring..",
                        "cn.volunteering.reporting..")
                .check(CODE);
    }

    @Test
    void reportAndStreamOfTheEventDoorAreIndependent() {
        noDependency("..door.report..", "..door.stream..").check(CODE);
        noDependency("..door.stream..", "..door.report..").check(CODE);
    }

    @Test
    void routingDoesNotDependOnTheEventDoor() {
        noDependency("..routing..", "..door..").check(CODE);
    }

    @Test
    void checksDoNotDependOnSignIn() {
        noDependency("..gateway.limits..", "..gateway.signin..").check(CODE);
        noDependency("..gateway.tenants..", "..gateway.signin..").check(CODE);
    }

    @Test
    void subjectsHaveNoCycles() {
        slices().matching("cn.volunteering.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void ruleCanFail() {
        ArchRule broken = noDependency("..door.stream..", "..messaging..");

        assertThat(broken.evaluate(CODE).hasViolation()).isTrue();
    }

    private static ArchRule noDependency(String one, String other) {
        return noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(other);
    }
}
