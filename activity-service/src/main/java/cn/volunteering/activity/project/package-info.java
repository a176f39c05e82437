/** Projects (志愿服务项目, QH-47) and their filing with the committee before anything is carried out (NX-33 to NX-36). */
@NullMarked
package cn.volunteering.activity.project;

import org.jspecify.annotations.NullMarked;
