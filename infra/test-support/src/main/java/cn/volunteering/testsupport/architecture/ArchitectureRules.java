package cn.volunteering.testsupport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** The rules that hold in every service. */
final class ArchitectureRules {

    private static final String[] FRAMEWORKS = {
        "org.springframework..", "com.mongodb..", "org.bson..", "org.apache.kafka..", "tools.jackson..", "jakarta.."
    };

    private ArchitectureRules() {}

    /** All rules by their names. */
    static Map<String, ArchRule> all() {
        return Map.of(
                "domain types know no framework", domainIsPlain(),
                "domain types have no clock of their own", domainHasNoClock(),
                "a service knows no other service", servicesAreStrangers(),
                "every package is null-marked", packagesAreNullMarked(),
                "nobody is called Manager, Helper, Util or Impl", namesSayWhatThingsAre(),
                "no controller takes the tenant as a parameter", tenantIsNeverAParameter(),
                "only the web side throws problems of the web", webStaysOutside());
    }

    private static ArchRule domainIsPlain() {
        return noClasses()
                .that(areDomainTypes())
                .should()
                .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS))
                .because("the domain is plain Java")
                .allowEmptyShould(true);
    }

    private static ArchRule domainHasNoClock() {
        return noClasses()
                .that(areDomainTypes())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .because("the domain is told the time")
                .allowEmptyShould(true);
    }

    /** Records and enums outside of the technical packages: the values and aggregates of a subject. */
    private static DescribedPredicate<JavaClass> areDomainTypes() {
        return new DescribedPredicate<>("are domain types") {
            @Override
            public boolean test(JavaClass type) {
                boolean isTechnical =
                        type.getPackageName().matches(".*\\.(web|store|events|keycloak|stream|door)(\\..*)?");
                return !isTechnical
                        && type.getEnclosingClass().isEmpty()
                        && !type.isAnnotation()
                        && (type.isRecord() || type.isEnum())
                        && !type.getSimpleName().endsWith("Properties");
            }
        };
    }

    private static ArchRule servicesAreStrangers() {
        return classes().should(KnowNoOtherService.IN_THIS_CODE_BASE).because("what two services share is an event");
    }

    private static ArchRule packagesAreNullMarked() {
        return classes()
                .should(ArchConditions.be(new DescribedPredicate<JavaClass>("in a package that is @NullMarked") {
                    @Override
                    public boolean test(JavaClass type) {
                        JavaPackage home = type.getPackage();
                        return home.tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                .isPresent();
                    }
                }));
    }

    private static ArchRule namesSayWhatThingsAre() {
        return noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)");
    }

    private static ArchRule tenantIsNeverAParameter() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .and()
                .areAnnotatedWith("cn.volunteering.web.AllowedRoles")
                .should()
                .haveRawParameterTypes(DescribedPredicate.describe("a TenantId", types -> types.stream()
                        .anyMatch(type -> type.getName().equals("cn.volunteering.tenancy.TenantId"))))
                .because("the tenant is bound, not passed")
                .allowEmptyShould(true);
    }

    private static ArchRule webStaysOutside() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..problem..", "..door..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.web.bind..")
                .because("a use case does not know that it is called over HTTP")
                .allowEmptyShould(true);
    }
}
