package cn.volunteering.registry.lifecycle.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** What to change before a stopped onboarding continues. */
@Schema(description = "继续流程；开通流程可另选首位管理员")
record ResumptionForm(@Valid @Nullable AdministratorForm administrator) {}
