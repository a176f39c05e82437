package cn.volunteering.volunteer.rosterimport.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The endpoint takes a list of people as a file and answers as {@link RosterProblems} if no row can be read. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "415", description = "不是 XLSX 或 CSV")
@ApiResponse(
        responseCode = "422",
        description = "文件无法按行读取",
        content =
                @Content(mediaType = RosterProblem.MEDIA_TYPE, schema = @Schema(implementation = RosterProblem.class)))
public @interface RosterFileAnswers {}
