/** HTTP endpoints and response types of verdicts. */
@NullMarked
package cn.volunteering.reporting.verdict.web;

import org.jspecify.annotations.NullMarked;
