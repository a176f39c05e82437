package cn.volunteering.volunteer.transfer.web;

import cn.volunteering.tenancy.TenantId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The agency to which a person is to be transferred.
 *
 * @param to its id on the platform
 * @param toName what it is called, for the person who is asked to consent
 */
record TransferRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,30}") String to,

        @NotBlank @Size(max = 100) String toName) {

    TenantId receiver() {
        return new TenantId(to);
    }
}
