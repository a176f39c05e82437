package cn.volunteering.web.sheet;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.ApiPath;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.web.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Makes a {@link Sheet} of a list for those who accept one, after writing the audit entry. */
@ControllerAdvice
final class SheetAdvice implements ResponseBodyAdvice<Object> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Headings headings;
    private final FilterNotes filters;
    private final TenantDirectory tenants;
    private final AuditLog ofTenant;
    private final AuditLog ofPlatform;
    private final PlatformCalendar calendar;

    SheetAdvice(
            Headings headings,
            TenantDirectory tenants,
            AuditLog ofTenant,
            AuditLog ofPlatform,
            PlatformCalendar calendar) {
        this.headings = headings;
        this.filters = new FilterNotes(headings);
        this.tenants = tenants;
        this.ofTenant = ofTenant;
        this.ofPlatform = ofPlatform;
        this.calendar = calendar;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return converter == SheetConverter.class;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var asked = ((ServletServerHttpRequest) request).getServletRequest();
        var list = body instanceof PageOf<?> page ? page : PageOf.all((List<?>) body);
        var sheet = new Sheet(
                titleOf(returned),
                Columns.of(SheetRows.of(returned).orElseThrow(), headings, list.items()),
                list.items(),
                notes(returned, asked, list));
        audit(asked, list);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        response.getHeaders().setContentDisposition(fileOf(sheet));
        return sheet;
    }

    private void audit(HttpServletRequest asked, PageOf<?> list) {
        var log = TenantScope.isBound() ? ofTenant : ofPlatform;
        log.record(
                "list-export",
                ApiPath.mappingOf(asked),
                Map.of("rows", Integer.toString(list.items().size())));
    }

    /** The tag of a controller names its subject; the summary of an endpoint may be as general as “list”. */
    private static String titleOf(MethodParameter returned) {
        var tag = AnnotatedElementUtils.findMergedAnnotation(returned.getContainingClass(), Tag.class);
        return tag == null ? summaryOf(returned) : tag.name();
    }

    private static String summaryOf(MethodParameter returned) {
        return Optional.ofNullable(returned.getMethodAnnotation(Operation.class))
                .map(Operation::summary)
                .orElse("列表");
    }

    private List<Sheet.Note> notes(MethodParameter returned, HttpServletRequest asked, PageOf<?> list) {
        var notes = new ArrayList<Sheet.Note>();
        notes.add(new Sheet.Note("内容", titleOf(returned) + "：" + summaryOf(returned)));
        if (TenantScope.isBound()) {
            notes.add(new Sheet.Note("单位", nameOfTenant()));
        }
        notes.addAll(filters.of(returned.getMethod(), asked.getParameterMap()));
        notes.add(new Sheet.Note("制表时间", PlatformCalendar.local(calendar.now()).format(MINUTE)));
        notes.add(new Sheet.Note("行数", rowsOf(list)));
        return notes;
    }

    private String nameOfTenant() {
        var tenant = TenantScope.tenant();
        return tenants.find(tenant).map(TenantEntry::name).orElse(tenant.value());
    }

    private static String rowsOf(PageOf<?> list) {
        int shown = list.items().size();
        return shown == list.total() ? Integer.toString(shown) : "前 %d 行，共 %d 行".formatted(shown, list.total());
    }

    private ContentDisposition fileOf(Sheet sheet) {
        return ContentDisposition.attachment()
                .filename(sheet.title() + "-" + calendar.today() + ".xlsx", StandardCharsets.UTF_8)
                .build();
    }
}
