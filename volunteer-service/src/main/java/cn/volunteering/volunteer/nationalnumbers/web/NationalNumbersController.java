package cn.volunteering.volunteer.nationalnumbers.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.volunteer.nationalnumbers.ReconcileNumbers;
import cn.volunteering.volunteer.nationalnumbers.ReconcileNumbers.Compared;
import cn.volunteering.volunteer.rosterimport.ImportId;
import cn.volunteering.volunteer.rosterimport.RowError;
import cn.volunteering.volunteer.rosterimport.web.RosterFileAnswers;
import cn.volunteering.volunteer.rosterimport.web.RosterProblems;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lets the committee compare the roster with a list of the national system and take over its numbers (QH-43). */
@Tag(name = "全国系统核对")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/national-registrations")
class NationalNumbersController {

    private final ReconcileNumbers reconcile;

    NationalNumbersController(ReconcileNumbers reconcile) {
        this.reconcile = reconcile;
    }

    @Operation(
            summary = "与全国志愿服务信息系统的名单核对，不写入任何内容",
            description =
                    "名单须有姓名和证件号码，可有全国志愿者编号和注册状态；200：逐行列出一致、待登记、不一致、名册中没有和有错误的，以及名册中有而名单中没有的人；422：表头有误；415：不是 XLSX 或"
                            + " CSV")
    @ApiResponse(
            responseCode = "200",
            description = "逐行的核对结果",
            content = @Content(schema = @Schema(implementation = ReconciliationView.class)))
    @RosterFileAnswers
    @PostMapping("/comparisons")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<Object> compare(@RequestPart MultipartFile file) throws IOException {
        return compared(file, it -> ResponseEntity.ok(ReconciliationView.of(it.report(), List.of())));
    }

    @Operation(
            summary = "按核对结果登记全国志愿者编号和状态",
            description = "再次上传同一文件，并给出核对得到的 plan；200：待登记的已登记，不一致的已标为信息不一致，其他人不动；409：名册在核对之后有变化，请重新核对")
    @ApiResponse(
            responseCode = "200",
            description = "已按核对结果登记",
            content = @Content(schema = @Schema(implementation = ReconciliationView.class)))
    @ApiResponse(responseCode = "409", description = "名册在核对之后有变化")
    @RosterFileAnswers
    @PostMapping("/imports")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<Object> apply(@RequestPart MultipartFile file, @RequestParam String plan) throws IOException {
        return compared(file, it -> applied(it, reconcile.apply(it, plan)));
    }

    private static ResponseEntity<Object> applied(Compared compared, Decision<List<RowError>> decision) {
        return switch (decision) {
            case Accepted<List<RowError>> failed ->
                ResponseEntity.ok(ReconciliationView.of(compared.report(), failed.state()));
            case Refused<List<RowError>> refused ->
                RosterProblems.answer(Problem.of(
                                HttpStatus.CONFLICT,
                                refused.refusal().code(),
                                refused.refusal().message())
                        .with("plan", compared.report().plan()));
        };
    }

    private ResponseEntity<Object> compared(MultipartFile file, Function<Compared, ResponseEntity<Object>> next)
            throws IOException {
        byte[] content = file.getBytes();
        return RosterProblems.answer(content, table -> {
            var compared = reconcile.compare(ImportId.ofContent(content), table);
            return compared.errors().isEmpty() ? next.apply(compared) : RosterProblems.answer(unreadable(compared));
        });
    }

    private static Problem unreadable(Compared compared) {
        var report = compared.report();
        return RosterProblems.flawed(
                "national-list-rejected", report.sheet(), compared.errors(), report.ignoredColumns());
    }
}
