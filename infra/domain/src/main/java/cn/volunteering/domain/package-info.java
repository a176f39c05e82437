/**
 * Building blocks for domain models, and the few rules that hold in every subject: how days and years are counted, how
 * minutes are shown. Plain Java: nothing here knows a framework, a store or a wire format.
 */
@NullMarked
package cn.volunteering.domain;

import org.jspecify.annotations.NullMarked;
