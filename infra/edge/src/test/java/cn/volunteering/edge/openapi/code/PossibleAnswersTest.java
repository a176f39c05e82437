package cn.volunteering.edge.openapi.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Refusal;
import cn.volunteering.edge.openapi.code.PossibleAnswers.Reached;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class PossibleAnswersTest {

    private static final PossibleAnswers ANSWERS = PossibleAnswers.ofThisProcess();

    @Test
    void refusalsAreFoundThroughCallsLambdasAndInterfaces() {
        assertThat(reached("change").problems())
                .containsExactlyInAnyOrder(
                        new ProblemCode(409, "thing-direct"),
                        new ProblemCode(409, "thing-in-lambda"),
                        new ProblemCode(409, "thing-of-one-rule"),
                        new ProblemCode(409, "thing-of-other-rule"));
    }

    @Test
    void codesPassedThroughMethodsAndConstantsAreFound() {
        assertThat(reached("passOn").problems())
                .containsExactlyInAnyOrder(
                        new ProblemCode(409, "thing-passed"),
                        new ProblemCode(409, "thing-constant"),
                        new ProblemCode(422, "thing-unprocessable"));
    }

    @Test
    void detailsOfARefusalAreNoCodes() {
        assertThat(reached("detailed").problems()).containsExactly(new ProblemCode(409, "thing-detailed"));
    }

    @Test
    void statusesVersionsAndExceptionsAreFound() {
        Reached made = reached("make");

        assertThat(made.statuses()).containsExactlyInAnyOrder(HttpStatus.CREATED, HttpStatus.ACCEPTED);
        assertThat(made.hasVersion()).isTrue();
        assertThat(made.creates(NotFoundException.class)).isTrue();
        assertThat(reached("detailed").hasVersion()).isFalse();
    }

    private static Reached reached(String endpoint) {
        return ANSWERS.from(Arrays.stream(Endpoints.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(endpoint))
                .findFirst()
                .orElseThrow());
    }

    private interface Rule {
        Decision<String> decide();
    }

    private static final class OneRule implements Rule {
        @Override
        public Decision<String> decide() {
            return Decision.refused("thing-of-one-rule", "不行");
        }
    }

    private static final class OtherRule implements Rule {
        @Override
        public Decision<String> decide() {
            return Decision.refused("thing-of-other-rule", "不行");
        }
    }

    @SuppressWarnings("unused")
    private static final class Endpoints {

        private static final Refusal CONSTANT = Refusal.of("thing-constant", "不行");

        Decision<String> change(Rule rule) {
            Supplier<Decision<String>> later = () -> Decision.refused("thing-in-lambda", "不行");
            return rule.decide().equals(later.get()) ? Decision.refused("thing-direct", "不行") : later.get();
        }

        Optional<Refusal> passOn(boolean first) {
            if (!first) {
                throw new ProblemException(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "thing-unprocessable", "不行"));
            }
            return refusal("thing-passed", "不行").or(() -> Optional.of(CONSTANT));
        }

        private static Optional<Refusal> refusal(String code, String message) {
            return Optional.of(Refusal.of(code, message));
        }

        Refusal detailed() {
            return Refusal.of("thing-detailed", "不行").with("capacity", 30);
        }

        ResponseEntity<String> make(boolean later) {
            if (later) {
                return ResponseEntity.accepted().body("later");
            }
            throwIfMissing(later);
            return ResponseEntity.created(URI.create("thing")).eTag("1").body("now");
        }

        private static void throwIfMissing(boolean missing) {
            if (missing) {
                throw new NotFoundException("things", "1");
            }
        }
    }
}
