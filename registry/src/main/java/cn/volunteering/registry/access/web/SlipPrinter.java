package cn.volunteering.registry.access.web;

import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantScope;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with slips as a document to print, which browsers neither keep nor run anything in. */
@Component
class SlipPrinter {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TenantDirectory tenants;
    private final SignInAddress address;
    private final Clock clock;

    SlipPrinter(TenantDirectory tenants, SignInAddress address, Clock clock) {
        this.tenants = tenants;
        this.address = address;
        this.clock = clock;
    }

    ResponseEntity<byte[]> printed(List<AccountSlip> slips) {
        String unit = tenants.find(TenantScope.tenant()).map(TenantEntry::name).orElse("");
        var sheet = new SlipSheet(unit, address.value(), clock.instant(), slips);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", SlipSheet.contentSecurityPolicy())
                .header("Referrer-Policy", "no-referrer")
                .body(sheet.html().getBytes(StandardCharsets.UTF_8));
    }
}
