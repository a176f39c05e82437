/**
 * Policy documents (政策文件) as data: layered, versioned and cited. A document quotes clauses verbatim and states typed
 * values that rest on them. The values in force for a tenant on a day follow from all documents that apply to it.
 */
@NullMarked
package cn.volunteering.registry.policy;

import org.jspecify.annotations.NullMarked;
