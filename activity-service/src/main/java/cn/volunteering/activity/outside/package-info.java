/** Hours that volunteers served for a community and claim with proof (社区服务时长, NX-44). */
@NullMarked
package cn.volunteering.activity.outside;

import org.jspecify.annotations.NullMarked;
