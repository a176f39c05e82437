package cn.volunteering.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The gateway keeps nothing and knows no service; its subjects lean on each other in one direction. */
class GatewayArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.volunteering.gateway");

    @Test
    void gatewayKnowsNoDatabaseAndNoService() {
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
    void wayInAndWayOutOfTheEventDoorAreStrangers() {
        stranger("..door.report..", "..door.stream..").check(CODE);
        stranger("..door.stream..", "..door.report..").check(CODE);
    }

    @Test
    void routingKnowsNothingOfTheEventDoor() {
        stranger("..routing..", "..door..").check(CODE);
    }

    @Test
    void signInIsOnTopOfTheChecksItUses() {
        stranger("..gateway.limits..", "..gateway.signin..").check(CODE);
        stranger("..gateway.tenants..", "..gateway.signin..").check(CODE);
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
        ArchRule broken = stranger("..door.stream..", "..messaging..");

        assertThat(broken.evaluate(CODE).hasViolation()).isTrue();
    }

    private static ArchRule stranger(String one, String other) {
        return noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(other);
    }
}
