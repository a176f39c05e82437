package cn.volunteering.scoring.statement.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.scoring.statement.Purpose;
import cn.volunteering.scoring.statement.StatedOrigin;
import cn.volunteering.scoring.statement.Statement;
import cn.volunteering.scoring.statement.StatementId;
import cn.volunteering.scoring.statement.signature.PublishedKey;
import cn.volunteering.scoring.statement.signature.SignedStatements;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.OpenToEverybody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets anyone who holds a statement check it without signing in: a signed one with the public keys, a printed one with the
 * code on it. Answers nothing about a code that was not issued, so nothing can be listed or tried out.
 */
@Tag(name = "查验证明")
@RestController
@RequestMapping("/api/public/scoring")
class StatementCheckController {

    private static final Actor ACTOR = Actor.system("statement-check");

    private final AggregateStore<Statement> statements;
    private final SignedStatements signed;
    private final TenantDirectory tenants;

    StatementCheckController(AggregateStore<Statement> statements, SignedStatements signed, TenantDirectory tenants) {
        this.statements = statements;
        this.signed = signed;
        this.tenants = tenants;
    }

    /** The public keys of statements, as a JSON Web Key Set (RFC 7517). */
    record KeySetView(List<PublishedKey> keys) {

        KeySetView {
            keys = List.copyOf(keys);
        }
    }

    /**
     * What a recipient compares with the printed form.
     *
     * @param valid whether it holds; {@code false} once it was made void
     * @param name the first character of the name, the others masked
     * @param hours served in the agency, with two decimals
     * @param broughtHours served in other agencies before, with two decimals
     * @param voidedOn the day on which it was made void
     */
    record StatementCheckView(
            boolean valid,
            String agencyName,
            String number,
            @Nullable String name,
            int year,
            Purpose purpose,
            String hours,
            String broughtHours,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate voidedOn) {}

    @Operation(summary = "签名公钥", description = "JWKS，用于核对考核证明的签名")
    @GetMapping("/statement-keys")
    @OpenToEverybody
    KeySetView keys() {
        return new KeySetView(signed.publicKeys());
    }

    @Operation(summary = "凭验证码查验考核证明", description = "只答复已签发的；作废的会注明")
    @GetMapping("/agencies/{agency}/statements/{code}")
    @OpenToEverybody
    StatementCheckView check(@PathVariable String agency, @PathVariable StatementId code) {
        var tenant = TenantId.parse(agency)
                .flatMap(tenants::find)
                .filter(TenantEntry::isActive)
                .orElseThrow(() -> new NotFoundException("statements", code.value()));
        var statement = TenantScope.call(tenant.id(), ACTOR, () -> issued(code));
        return view(tenant, statement);
    }

    private Statement issued(StatementId code) {
        return statements
                .find(code.value())
                .map(Versioned::state)
                .filter(Statement::wasIssued)
                .orElseThrow(() -> new NotFoundException("statements", code.value()));
    }

    private static StatementCheckView view(TenantEntry tenant, Statement statement) {
        var content = statement.content();
        boolean valid = statement.state() == Statement.State.ISSUED;
        return new StatementCheckView(
                valid,
                tenant.name(),
                statement.number(),
                Optional.ofNullable(content.name())
                        .map(StatementCheckController::masked)
                        .orElse(null),
                content.year(),
                statement.purpose(),
                Hours.shown(content.minutes()),
                Hours.shown(content.broughtAlong().stream()
                        .mapToLong(StatedOrigin::minutes)
                        .sum()),
                statement.issuedOn(),
                valid || statement.closing() == null
                        ? null
                        : statement.closing().on());
    }

    private static String masked(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "＊".repeat(name.codePointCount(first, name.length()));
    }
}
