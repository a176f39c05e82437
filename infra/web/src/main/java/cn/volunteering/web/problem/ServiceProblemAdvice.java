package cn.volunteering.web.problem;

import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemAdvice;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.messaging.store.InvalidFilterException;
import cn.volunteering.messaging.store.StorageAway;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** Turns the exceptions of a service into problems: refusals of the domain, conflicts, failures of the storage. */
@RestControllerAdvice
public class ServiceProblemAdvice extends ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceProblemAdvice.class);

    @ExceptionHandler
    Problem refused(RefusedException e) {
        var refusal = e.refusal();
        return new Problem(HttpStatus.CONFLICT, refusal.code(), refusal.message(), refusal.details(), null);
    }

    @ExceptionHandler
    Problem notFound(NotFoundException e) {
        return Problem.of(HttpStatus.NOT_FOUND, "not-found", "没有这项内容，或者您无权查看");
    }

    @ExceptionHandler
    Problem alreadyExists(AlreadyExistsException e) {
        return Problem.of(HttpStatus.CONFLICT, "already-exists", "已有相同的内容，不能重复提交");
    }

    @ExceptionHandler
    Problem changedMeanwhile(ConflictException e) {
        return Problem.of(HttpStatus.CONFLICT, "changed-meanwhile", "内容刚被他人修改，请刷新后重试");
    }

    @ExceptionHandler
    Problem versionOutdated(PreconditionFailedException e) {
        return Problem.of(HttpStatus.PRECONDITION_FAILED, "version-outdated", "您看到的内容已被他人修改，请刷新后重试")
                .with("currentVersion", e.currentVersion());
    }

    @ExceptionHandler
    Problem versionMissing(MissingPreconditionException e) {
        return Problem.of(HttpStatus.PRECONDITION_REQUIRED, "version-missing", "修改时须在 If-Match 中注明所依据的版本");
    }

    @ExceptionHandler
    Problem invalidFilter(InvalidFilterException e) {
        String allowed = e.allowed().isEmpty() ? "筛选条件的格式不对" : "只能是以下之一：" + String.join("、", e.allowed());
        return Problems.invalid(List.of(new FieldFault(e.field(), allowed)));
    }

    @ExceptionHandler
    Problem invalidUpload(MultipartException e) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-upload", "没有收到完整的上传文件，请重新选择文件后提交");
    }

    /** Rethrows, so that the server closes the connection and the caller notices that the answer is incomplete. */
    @ExceptionHandler
    void unfinished(UnfinishedAnswerException e) {
        throw e;
    }

    @Override
    @ExceptionHandler
    protected Problem unexpected(Exception e) {
        if (StorageAway.isCauseOf(e)) {
            LOG.error("The storage does not answer", e);
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "storage-unavailable", "数据暂时无法读写，请稍后重试");
        }
        return super.unexpected(e);
    }

    @Override
    protected Problem unreadable(Throwable cause) {
        return cause instanceof BodyTooLargeException ? Problems.TOO_LARGE : super.unreadable(cause);
    }
}
