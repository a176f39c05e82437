/** Audits the changes that people and programs make through the HTTP API. */
@NullMarked
package cn.volunteering.web.audit;

import org.jspecify.annotations.NullMarked;
