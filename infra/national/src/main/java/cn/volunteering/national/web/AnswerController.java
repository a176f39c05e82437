package cn.volunteering.national.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.national.Answer;
import cn.volunteering.national.AnswerRow;
import cn.volunteering.national.FilingPackage;
import cn.volunteering.national.GroupCode;
import cn.volunteering.national.Outcome;
import cn.volunteering.national.PackageAnswers;
import cn.volunteering.national.ReadAnswers;
import cn.volunteering.national.RecordVersion;
import cn.volunteering.national.file.AnswerRows;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reads the answers of the authority back, and shows the reconciliation. */
@Tag(name = "全国系统回执对账")
@RestController
@RequestMapping("/api/tenants/{tenant}/${platform.service}/national-packages/{id}/answers")
class AnswerController {

    private final ReadAnswers read;
    private final AggregateStore<FilingPackage> packages;
    private final AggregateStore<PackageAnswers> answers;
    private final PackageViews views;

    AnswerController(
            ReadAnswers read,
            AggregateStore<FilingPackage> packages,
            AggregateStore<PackageAnswers> answers,
            PackageViews views) {
        this.read = read;
        this.packages = packages;
        this.answers = answers;
        this.views = views;
    }

    /** A line of the reconciliation. */
    record AnswerView(
            int row,
            @Nullable GroupCode recordGroup,
            @Nullable String groupTitle,
            String recordId,
            String recordName,
            Outcome outcome,
            @Nullable String nationalNumber,
            @Nullable String refusedFor,
            List<String> differences) {

        private static AnswerView of(Answer it) {
            return new AnswerView(
                    it.row(),
                    it.group(),
                    it.group() == null ? null : it.group().label(),
                    it.recordId(),
                    it.name(),
                    it.outcome(),
                    it.number(),
                    it.reason(),
                    it.differences());
        }
    }

    @Operation(
            summary = "读入回执",
            description = "填好最后三列的报送文件，或至少含“记录标识”和“受理结果”两列的 XLSX 或 CSV；逐行处理，重复读入不改变结果；422：没有表头或文件损坏；415：不是 XLSX 或 CSV")
    @ApiResponse(
            responseCode = "200",
            description = "批次及各类结果的行数",
            content = @Content(schema = @Schema(implementation = PackageView.class)))
    @ApiResponse(responseCode = "415", description = "不是 XLSX 或 CSV")
    @ApiResponse(responseCode = "422", description = "没有回执的表头，或文件损坏")
    @PostMapping
    @CarriesOut(PackageViews.ANSWER)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<Object> read(@PathVariable String id, @RequestPart MultipartFile file) throws IOException {
        packages.get(id);
        byte[] content = file.getBytes();
        return switch (AnswerRows.read(content)) {
            case Decision.Accepted<List<AnswerRow>> rows ->
                answered(id, RecordVersion.ofContent(content), rows.state());
            case Decision.Refused<List<AnswerRow>> refused -> problem(refused.refusal());
        };
    }

    private ResponseEntity<Object> answered(String id, String fileHash, List<AnswerRow> rows) {
        var answered = read.read(id, fileHash, rows).orThrow();
        return ResponseEntity.ok(views.shown(answered).getBody());
    }

    private static ResponseEntity<Object> problem(Refusal refusal) {
        var status = refusal.code().equals(AnswerRows.WRONG_TYPE)
                ? HttpStatus.UNSUPPORTED_MEDIA_TYPE
                : HttpStatus.UNPROCESSABLE_CONTENT;
        var problem = Problem.of(status, refusal.code(), refusal.message());
        return ResponseEntity.status(problem.status())
                .headers(problem.getHeaders())
                .body(problem.getBody());
    }

    @Operation(summary = "批次的对账结果", description = "按报送文件的顺序，不在本批次的行在最后；可按结果筛选；没有读入过回执时为空")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    PageOf<AnswerView> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @ParameterObject Pageable page) {
        packages.get(id);
        var lines = answers.find(id).map(found -> found.state().lines()).orElse(List.of()).stream()
                .filter(line -> outcome == null || line.outcome() == outcome)
                .toList();
        return PageOf.of(Pages.cut(lines, page), AnswerView::of);
    }
}
