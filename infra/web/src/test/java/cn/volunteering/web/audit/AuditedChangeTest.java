package cn.volunteering.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditedChangeTest {

    @Test
    void stepOfOneObjectIsNamedAfterItsAddress() {
        var change = AuditedChange.of(
                "POST",
                "/api/tenants/{tenant}/volunteer/volunteers/{id}/suspension",
                "/api/tenants/nx-gxt/volunteer/volunteers/ab12/suspension",
                null);

        assertThat(change).isEqualTo(new AuditedChange("volunteers-suspension-posted", "volunteers/ab12/suspension"));
    }

    @Test
    void createdObjectIsNamedByItsNewAddress() {
        var change = AuditedChange.of(
                "POST",
                "/api/tenants/{tenant}/volunteer/org-units",
                "/api/tenants/nx-gxt/volunteer/org-units",
                "/api/tenants/nx-gxt/volunteer/org-units/u1");

        assertThat(change).isEqualTo(new AuditedChange("org-units-posted", "org-units/u1"));
    }

    @Test
    void platformAddressHasNoTenant() {
        var change = AuditedChange.of(
                "DELETE",
                "/api/platform/registry/tenants/{id}/suspension",
                "/api/platform/registry/tenants/nx-gxt/suspension",
                null);

        assertThat(change).isEqualTo(new AuditedChange("tenants-suspension-deleted", "tenants/nx-gxt/suspension"));
    }
}
