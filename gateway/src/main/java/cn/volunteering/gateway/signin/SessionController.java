package cn.volunteering.gateway.signin;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.gateway.PlatformAddresses;
import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows who is signed in and their tenants, and stores the chosen tenant in the session. Programs have no session; they
 * name the tenant in every path.
 */
@RestController
@RequestMapping("/api/session")
@Tag(name = "session", description = "当前登录")
class SessionController {

    private static final String CHOSEN_TENANT = SessionController.class.getName() + ".tenant";

    private final TenantDirectory directory;
    private final PlatformAddresses addresses;

    SessionController(TenantDirectory directory, PlatformAddresses addresses) {
        this.directory = directory;
        this.addresses = addresses;
    }

    /** The signed-in person or program. */
    record User(String id, String username, String name) {}

    /** A tenant the caller belongs to. */
    record Membership(String id, String name, String kind, String state, Set<String> roles) {}

    /** The CSRF header that a changing request must carry. */
    record CsrfHeader(String headerName, String token) {}

    /**
     * The current session.
     *
     * @param signInUrl address that starts the sign-in of a browser
     * @param currentTenant the tenant chosen last, or the only active one; absent until someone with several has chosen
     * @param csrf header that changes must carry; absent for programs and strangers
     */
    record Session(
            boolean signedIn,
            String signInUrl,
            @Nullable User user,
            Set<String> platformRoles,
            List<Membership> tenants,
            @Nullable String currentTenant,
            @Nullable CsrfHeader csrf) {}

    /** The tenant to switch to. */
    record Choice(@Nullable TenantId tenant) {}

    @GetMapping
    @AllowedCallers(CallerGroup.ANYONE)
    @Operation(summary = "当前用户、所属单位与角色")
    Session session(HttpServletRequest request) {
        return describe(request);
    }

    @PutMapping("/tenant")
    @AllowedCallers(CallerGroup.SIGNED_IN)
    @Operation(summary = "切换当前单位")
    Session choose(@RequestBody Choice choice, HttpServletRequest request) {
        String tenant = Optional.ofNullable(choice.tenant())
                .filter(id -> Caller.required(request).isMemberOf(id))
                .map(TenantId::value)
                .orElseThrow(SessionController::noSuchTenant);
        Optional.ofNullable(request.getSession(false))
                .orElseThrow(SessionController::noSession)
                .setAttribute(CHOSEN_TENANT, tenant);
        return describe(request);
    }

    private Session describe(HttpServletRequest request) {
        Optional<Caller> caller = Caller.of(request);
        List<Membership> tenants = caller.map(this::memberships).orElse(List.of());
        return new Session(
                caller.isPresent(),
                addresses.publicOrigin() + "/oauth2/authorization/" + IdentityProvider.REGISTRATION,
                caller.map(it -> new User(it.subject(), it.username(), it.name()))
                        .orElse(null),
                caller.map(Caller::platformRoles).orElse(Set.of()),
                tenants,
                current(request.getSession(false), tenants),
                csrfHeader(request));
    }

    private List<Membership> memberships(Caller caller) {
        return caller.tenants().stream()
                .flatMap(tenant -> directory.find(tenant).stream())
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .map(entry -> membership(entry, caller))
                .toList();
    }

    private static Membership membership(TenantEntry entry, Caller caller) {
        return new Membership(
                entry.id().value(),
                entry.name(),
                entry.kind().name(),
                entry.state().name(),
                caller.rolesIn(entry.id()));
    }

    private static @Nullable String current(@Nullable HttpSession session, List<Membership> tenants) {
        Object chosen = session == null ? null : session.getAttribute(CHOSEN_TENANT);
        return tenants.stream()
                .map(Membership::id)
                .filter(id -> Objects.equals(id, chosen))
                .findFirst()
                .orElseGet(() -> onlyActive(tenants));
    }

    private static @Nullable String onlyActive(List<Membership> tenants) {
        var active = tenants.stream()
                .filter(tenant -> tenant.state().equals("ACTIVE"))
                .toList();
        return active.size() == 1 ? active.getFirst().id() : null;
    }

    /** Returns the session's token, masked differently in each answer. A stranger gets neither token nor session. */
    private static @Nullable CsrfHeader csrfHeader(HttpServletRequest request) {
        if (request.getSession(false) != null
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new CsrfHeader(token.getHeaderName(), token.getToken());
        }
        return null;
    }

    private static ProblemException noSuchTenant() {
        return new ProblemException(Problems.invalid(List.of(new FieldFault("tenant", "您不属于该单位"))));
    }

    private static ProblemException noSession() {
        return new ProblemException(Problem.of(HttpStatus.CONFLICT, "no-session", "只有浏览器会话记住当前单位；业务系统请在访问地址中写明单位"));
    }
}
