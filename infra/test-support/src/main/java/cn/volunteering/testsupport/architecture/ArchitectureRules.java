package cn.volunteering.testsupport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import cn.volunteering.messaging.store.StoredAggregates;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules that hold in every service. */
final class ArchitectureRules {

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "com.mongodb..",
        "org.bson..",
        "org.apache.kafka..",
        "tools.jackson..",
        "jakarta.servlet..",
        "jakarta.persistence..",
        "jakarta.annotation.."
    };

    /** Packages built on a framework; the gateway has no domain of its own. */
    private static final String TECHNICAL_PACKAGES =
            ".*\\.(web|store|events|jobs|keycloak|discovery|archive|reader|gateway)(\\..*)?";

    private ArchitectureRules() {}

    /** Returns all rules by name. */
    static Map<String, ArchRule> all() {
        return Map.of(
                "domain types depend on no framework", domainIsPlain(),
                "use cases depend on no framework", useCasesArePlain(),
                "domain types have no clock of their own", domainHasNoClock(),
                "a service depends on no other service", servicesAreIndependent(),
                "every package is null-marked", packagesAreNullMarked(),
                "no class is called Manager, Helper, Util or Impl", namesAreMeaningful(),
                "no controller takes the tenant as a parameter", tenantIsNeverAParameter(),
                "only the web layer throws web problems", webStaysOutside(),
                "no method poses as a field", faultsNameFields());
    }

    /**
     * Returns the rule that objects with a state list what may be done to them.
     *
     * @param exceptions the names of records about which nothing can be done
     */
    static ArchRule offersActions(Set<String> exceptions) {
        return classes()
                .that()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should(new OfferActions(exceptions))
                .because("a page must not repeat the rules of the service")
                .allowEmptyShould(true);
    }

    private static ArchRule domainIsPlain() {
        return noClasses()
                .that(areDomainTypes())
                .should()
                .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS))
                .because("the domain is plain Java")
                .allowEmptyShould(true);
    }

    /** Covers the classes beside the aggregates of a service that no framework wires or calls. */
    private static ArchRule useCasesArePlain() {
        return noClasses()
                .that(areUseCases())
                .should()
                .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS))
                .orShould()
                .dependOnClassesThat(assignableTo(StoredAggregates.class))
                .because("a use case loads, decides and saves through Aggregates")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> areUseCases() {
        return new DescribedPredicate<>("are use cases") {
            @Override
            public boolean test(JavaClass type) {
                return !type.getPackageName().matches(TECHNICAL_PACKAGES)
                        && !type.getSimpleName().equals("package-info")
                        && !isMadeByAFramework(outermost(type));
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
    }

    private static boolean isMadeByAFramework(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Component")
                || type.isAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties");
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
                .because("callers pass the time to the domain")
                .allowEmptyShould(true);
    }

    /** Selects records and enums outside the technical packages: the values and aggregates of a subject. */
    private static DescribedPredicate<JavaClass> areDomainTypes() {
        return new DescribedPredicate<>("are domain types") {
            @Override
            public boolean test(JavaClass type) {
                return !type.getPackageName().matches(".*\\.(web|store|events|keycloak|stream|door)(\\..*)?")
                        && type.getEnclosingClass().isEmpty()
                        && !type.isAnnotation()
                        && (type.isRecord() || type.isEnum())
                        && !type.getSimpleName().endsWith("Properties");
            }
        };
    }

    private static ArchRule servicesAreIndependent() {
        return classes().should(KnowNoOtherService.IN_THIS_CODE_BASE).because("services share only events");
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

    private static ArchRule namesAreMeaningful() {
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

    private static ArchRule faultsNameFields() {
        return noMethods()
                .should()
                .beAnnotatedWith("jakarta.validation.constraints.AssertTrue")
                .orShould()
                .beAnnotatedWith("jakarta.validation.constraints.AssertFalse")
                .because("a fault names a field that the sender knows")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> areControllers() {
        return DescribedPredicate.describe("are controllers", type -> outermost(type)
                .isAnnotatedWith("org.springframework.web.bind.annotation.RestController"));
    }

    private static ArchRule webStaysOutside() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..problem..", "..door..", "..keycloak..")
                .and(DescribedPredicate.not(areControllers()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.web.bind..")
                .because("a use case does not know that it is called over HTTP")
                .allowEmptyShould(true);
    }
}
