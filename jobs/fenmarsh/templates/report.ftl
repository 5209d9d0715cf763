<#--
  A report is the passages of its folder whose names begin with two digits, in that order. To add a
  section, add a passage; to move one, change its digits. Nothing here need be touched.
-->
<#list passages?sort as name>
<#if name?matches("\\d\\d-.*")>
<@passage name=name/>
</#if>
</#list>
