package cn.volunteering.registry.access.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.OFFICER;

import cn.volunteering.registry.identity.Accounts;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.IdentityProviderException;
import cn.volunteering.registry.identity.TenantAccount;
import cn.volunteering.registry.identity.web.AccountForm;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens an account or resets its password, and answers with the slip to hand over. */
@Tag(name = "账号")
@RestController
@RequestMapping("/api/tenants/{tenant}/registry/accounts")
class AccountSlipController {

    private static final Logger LOG = LoggerFactory.getLogger(AccountSlipController.class);

    private final Accounts accounts;
    private final IdentityProvider identities;
    private final SlipPrinter printer;

    AccountSlipController(Accounts accounts, IdentityProvider identities, SlipPrinter printer) {
        this.accounts = accounts;
        this.identities = identities;
        this.printer = printer;
    }

    @Operation(summary = "为本单位人员开设账号，答复为可直接打印的账号条", description = "只在这一次答复中给出，不保存，也不能再次取得")
    @PostMapping(path = "/slip", produces = MediaType.TEXT_HTML_VALUE)
    @AllowedRoles({COMMITTEE, OFFICER})
    ResponseEntity<byte[]> open(@Valid @RequestBody AccountForm form) {
        var account = form.account();
        return printed(account.displayName(), accounts.open(account));
    }

    @Operation(summary = "为本单位人员重设一次性密码，答复为可直接打印的账号条", description = "只在这一次答复中给出，不保存，也不能再次取得；此前的账号条作废")
    @PostMapping(path = "/{username}/one-time-password/slip", produces = MediaType.TEXT_HTML_VALUE)
    @AllowedRoles({COMMITTEE, OFFICER})
    ResponseEntity<byte[]> reset(@PathVariable String username) {
        var reset = accounts.resetPassword(username);
        return printed(nameOf(reset), reset);
    }

    /** Returns the user name where the person's name cannot be had: the new password must not be lost. */
    private String nameOf(Accounts.Issued reset) {
        try {
            return identities
                    .member(TenantScope.tenant(), reset.id())
                    .map(TenantAccount::displayName)
                    .orElse(reset.username());
        } catch (IdentityProviderException e) {
            LOG.warn("A slip is printed without the person's name", e);
            return reset.username();
        }
    }

    private ResponseEntity<byte[]> printed(String displayName, Accounts.Issued account) {
        return printer.printed(List.of(AccountSlip.issued(null, displayName, account)));
    }
}
