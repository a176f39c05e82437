/** Flags, vests and caps of the team (服务标识): stock, issue slips and returns (NX-25 … NX-27). */
@NullMarked
package cn.volunteering.activity.insignia;

import org.jspecify.annotations.NullMarked;
