package cn.volunteering.national.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.national.FilingPackage;
import cn.volunteering.national.GroupCode;
import cn.volunteering.national.HandlePackage;
import cn.volunteering.national.MakePackage;
import cn.volunteering.national.PackageState;
import cn.volunteering.national.Provision;
import cn.volunteering.national.store.PackageFilter;
import cn.volunteering.national.store.PackageList;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets the committee make packages for the national system, take them out, and take them back. */
@Tag(name = "全国系统报送批次")
@RestController
@RequestMapping("/api/tenants/{tenant}/${platform.service}/national-packages")
class PackageController {

    private static final String ZIP = "application/zip";

    private final MakePackage make;
    private final HandlePackage handle;
    private final AggregateStore<FilingPackage> packages;
    private final PackageList list;
    private final PackageViews views;
    private final PlatformCalendar calendar;

    PackageController(
            MakePackage make,
            HandlePackage handle,
            AggregateStore<FilingPackage> packages,
            PackageList list,
            PackageViews views,
            PlatformCalendar calendar) {
        this.make = make;
        this.handle = handle;
        this.packages = packages;
        this.list = list;
        this.views = views;
        this.calendar = calendar;
    }

    /**
     * What a package is to hold.
     *
     * @param purpose why the data is provided; kept with the package
     * @param groups the record groups; all of this service if left out
     * @param year the year of the hours; this year if left out
     */
    record PackageRequest(
            @NotBlank @Size(min = 2, max = 200) String purpose,
            @Nullable @Size(max = 10) Set<GroupCode> groups,
            @Nullable @YearSoFar Integer year) {

        private Set<GroupCode> chosen() {
            return groups == null ? Set.of() : groups;
        }
    }

    /** Why the file is taken out; it is recorded at the package and in the audit log. */
    record HandOutRequest(
            @NotBlank @Size(min = 2, max = 200) String purpose) {}

    @Operation(
            summary = "生成报送批次",
            description = "收入新增、变更和被退回的记录，最多 " + MakePackage.MAX_RECORDS
                    + " 条；会被全国系统退回的记录不收入，见 national-records?refusable=true")
    @PostMapping
    @AllowedRoles(COMMITTEE)
    ResponseEntity<PackageView> make(@Valid @RequestBody PackageRequest request) {
        var order = new MakePackage.Order(
                request.chosen(),
                calendar.yearOrThis(request.year()),
                request.purpose().strip());
        return views.created(make.make(order, views.signature()).orThrow());
    }

    @Operation(summary = "报送批次列表，最近的在前", description = "可按状态和是否超期未收到回执筛选")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    PageOf<PackageView> list(
            @RequestParam(required = false) @Nullable PackageState state,
            @RequestParam(defaultValue = "false") boolean overdue,
            @ParameterObject @Sortable(FilingPackage.class) Pageable page) {
        return views.page(list.page(new PackageFilter(state, overdue ? calendar.today() : null), page));
    }

    @Operation(summary = "查看报送批次，含对外提供记录")
    @GetMapping("/{id}")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<PackageView> show(@PathVariable String id) {
        return views.shown(packages.get(id));
    }

    @Operation(summary = "取出报送文件（ZIP）", description = "含完整证件号码，须说明用途，记入审计日志和对外提供记录；每次取出的文件完全相同")
    @PostMapping(path = "/{id}/file", produces = ZIP)
    @CarriesOut(PackageViews.HAND_OUT)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<byte[]> handOut(@PathVariable String id, @Valid @RequestBody HandOutRequest request) {
        var provision = new Provision(views.signature(), request.purpose().strip());
        var given = handle.handOut(id, provision);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ZIP))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("national-" + given.number() + ".zip")
                                .build()
                                .toString())
                .body(given.file());
    }

    @Operation(summary = "作废报送批次", description = "只在没有收到任何回执时；其中的记录重新待报送")
    @PostMapping("/{id}/abandonment")
    @CarriesOut(PackageViews.ABANDON)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<PackageView> abandon(@PathVariable String id, IfMatch version) {
        return views.shown(handle.abandon(id, version::require, views.signature()));
    }
}
