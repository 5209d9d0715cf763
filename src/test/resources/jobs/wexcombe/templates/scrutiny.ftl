<#-- fictional -->
