package cn.volunteering.testsupport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.architecture.fixture.DomainWithClock;
import cn.volunteering.testsupport.architecture.fixture.DomainWithFramework;
import cn.volunteering.testsupport.architecture.fixture.NoteHelper;
import cn.volunteering.testsupport.architecture.fixture.PosingMethod;
import cn.volunteering.testsupport.architecture.fixture.UseCaseOverHttp;
import cn.volunteering.testsupport.architecture.fixture.UseCaseWithQuery;
import cn.volunteering.testsupport.architecture.fixture.scoring.ForeignEvent;
import cn.volunteering.testsupport.architecture.fixture.unmarked.Unmarked;
import cn.volunteering.testsupport.architecture.fixture.web.StateWithoutActionsController;
import cn.volunteering.testsupport.architecture.fixture.web.TenantAsParameterController;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule can fail: for each there is a class that breaks it. */
class ArchitectureRulesTest {

    private static final Map<String, Class<?>> BREAKERS = Map.of(
            "domain types depend on no framework", DomainWithFramework.class,
            "use cases depend on no framework", UseCaseWithQuery.class,
            "domain types have no clock of their own", DomainWithClock.class,
            "every package is null-marked", Unmarked.class,
            "no class is called Manager, Helper, Util or Impl", NoteHelper.class,
            "no controller takes the tenant as a parameter", TenantAsParameterController.class,
            "only the web layer throws web problems", UseCaseOverHttp.class,
            "no method poses as a field", PosingMethod.class);

    private static final String NO_STRANGERS = "a service depends on no other service";

    static Iterable<String> rules() {
        return BREAKERS.keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFailsOnTheClassThatBreaksIt(String name) {
        assertThat(fails(ArchitectureRules.all().get(name), BREAKERS.get(name))).isTrue();
    }

    @Test
    void aServiceThatKnowsAnotherIsFound() {
        var rule = classes().should(new KnowNoOtherService("cn.volunteering.testsupport.architecture.fixture."));

        assertThat(fails(rule, ForeignEvent.class)).isTrue();
    }

    @Test
    void anObjectWithAStateButWithoutActionsIsFoundWithinAnotherUnlessItIsAnException() {
        var type = StateWithoutActionsController.class;
        String bad = StateWithoutActionsController.Bad.class.getName();

        assertThat(fails(ArchitectureRules.offersActions(Set.of()), type)).isTrue();
        assertThat(fails(ArchitectureRules.offersActions(Set.of(bad)), type)).isFalse();
    }

    @Test
    void noRuleIsWithoutABreaker() {
        assertThat(ArchitectureRules.all().keySet())
                .allSatisfy(rule -> assertThat(BREAKERS.containsKey(rule) || rule.equals(NO_STRANGERS))
                        .as(rule)
                        .isTrue());
    }

    private static boolean fails(ArchRule rule, Class<?> type) {
        return rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
    }
}
