/**
 * The exchange with the national system (全国志愿服务信息系统) by files (NX-49, QH-43): what goes into a package, how far each
 * record has come, and what the receiving authority answers. A service declares its {@link
 * cn.volunteering.national.RecordGroup}s; everything else is the same for all of them.
 */
@NullMarked
package cn.volunteering.national;

import org.jspecify.annotations.NullMarked;
