/** Asks the registry for drafts of policy documents. */
@NullMarked
package cn.volunteering.reporting.verdict.registry;

import org.jspecify.annotations.NullMarked;
